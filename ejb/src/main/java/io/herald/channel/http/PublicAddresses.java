package io.herald.channel.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public Internet from all others (IANA's special-purpose registries, RFC 6890): this machine,
 * private and carrier networks, links, cloud metadata, documentation, multicast, and IPv6 forms that wrap such an IPv4
 * address.
 */
public final class PublicAddresses {

    private static final int[][] SPECIAL_4 = {{0, 0, 8}, {10, 0, 8}, {100, 64, 10}, {127, 0, 8}, {169, 254, 16},
        {172, 16, 12}, {192, 168, 16}, {198, 18, 15}, {224, 0, 4}, {240, 0, 4}};
    private static final int[][] SPECIAL_24 = {{192, 0, 0}, {192, 0, 2}, {192, 88, 99}, {198, 51, 100}, {203, 0, 113}};

    private PublicAddresses() {}

    public static boolean contains(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six);
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        int third = four[2] & 0xff;
        boolean special = Arrays.stream(SPECIAL_4)
                .anyMatch(range -> ((first << 8 | second) ^ (range[0] << 8 | range[1])) >>> 16 - range[2] == 0);
        return !special && Arrays.stream(SPECIAL_24)
                .noneMatch(range -> first == range[0] && second == range[1] && third == range[2]);
    }

    /** Of IPv6 only the global unicast space 2000::/3 is public, but for what it wraps or reserves. */
    private static boolean isPublicSix(Inet6Address address) {
        byte[] six = address.getAddress();
        int first = (six[0] & 0xff) << 8 | six[1] & 0xff;
        int second = (six[2] & 0xff) << 8 | six[3] & 0xff;
        if (startsWith(six, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublic(Arrays.copyOfRange(six, 12, 16));
        }
        if (first == 0x2002) {
            return isPublic(Arrays.copyOfRange(six, 2, 6));
        }
        boolean reserved = first == 0x2001 && (second < 0x0200 || second == 0x0db8) || first == 0x3fff;
        return (six[0] & 0xe0) == 0x20 && !reserved;
    }

    private static boolean startsWith(byte[] address, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((address[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** @throws UnknownHostException when none of the addresses is public */
    public static InetAddress[] only(InetAddress... addresses) throws UnknownHostException {
        InetAddress[] allowed = Arrays.stream(addresses).filter(PublicAddresses::contains).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new UnknownHostException("the host has no public address");
        }
        return allowed;
    }
}
