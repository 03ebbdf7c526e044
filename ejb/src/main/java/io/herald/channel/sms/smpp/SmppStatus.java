package io.herald.channel.sms.smpp;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jsmpp.SMPPConstant;

/** What a {@code command_status} (SMPP 3.4, 5.1.3) means for a text. */
final class SmppStatus {

    private static final Duration AFTER_THROTTLING = Duration.ofSeconds(1);

    /** About this recipient or these words, for good. */
    private static final Set<Integer> FINAL = Set.of(SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RINVDSTADR, SMPPConstant.STAT_ESME_RINVDSTTON, SMPPConstant.STAT_ESME_RINVDSTNPI,
            SMPPConstant.STAT_ESME_RX_P_APPN, SMPPConstant.STAT_ESME_RX_R_APPN, SMPPConstant.STAT_ESME_RSUBMITFAIL,
            SMPPConstant.STAT_ESME_RDELIVERYFAILURE);

    private SmppStatus() {}

    static boolean throttled(int status) {
        return status == SMPPConstant.STAT_ESME_RTHROTTLED || status == SMPPConstant.STAT_ESME_RMSGQFUL;
    }

    static DeliveryOutcome outcome(int status) {
        String reason = "the message centre answers " + hex(status);
        if (throttled(status)) {
            return new Deferred(reason + " (throttled)", Optional.of(AFTER_THROTTLING), Scope.PROVIDER);
        }
        if (status == SMPPConstant.STAT_ESME_RX_T_APPN) {
            return Deferred.recipient(reason);
        }
        // what is wrong with our account, our sender or our system mends when a person mends it
        return FINAL.contains(status) ? new Refused(reason) : Deferred.provider(reason);
    }

    static String hex(int status) {
        return "0x%08X".formatted(status);
    }
}
