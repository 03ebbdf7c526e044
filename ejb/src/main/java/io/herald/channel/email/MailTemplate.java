package io.herald.channel.email;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A whole message but for what differs between recipients. Filling it in copies bytes and encodes nothing.
 *
 * @param texts pieces between the slots, one more than there are slots
 */
record MailTemplate(List<byte[]> texts, List<Slot> slots) {

    /** @param message ASCII, with the marks of slots in it */
    static MailTemplate of(String message) {
        List<byte[]> texts = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < message.length(); i++) {
            if (Slot.isMark(message.charAt(i))) {
                texts.add(message.substring(begin, i).getBytes(StandardCharsets.US_ASCII));
                slots.add(Slot.of(message.charAt(i)));
                begin = i + 1;
            }
        }
        texts.add(message.substring(begin).getBytes(StandardCharsets.US_ASCII));
        return new MailTemplate(List.copyOf(texts), List.copyOf(slots));
    }

    /** @param values ASCII, one for each slot that occurs */
    byte[] fill(Map<Slot, byte[]> values) {
        List<byte[]> pieces = new ArrayList<>(2 * texts.size());
        int length = 0;
        for (int i = 0; i < texts.size(); i++) {
            pieces.add(texts.get(i));
            length += texts.get(i).length;
            if (i < slots.size()) {
                byte[] value = Objects.requireNonNull(values.get(slots.get(i)));
                pieces.add(value);
                length += value.length;
            }
        }
        byte[] message = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, message, at, piece.length);
            at += piece.length;
        }
        return message;
    }
}
