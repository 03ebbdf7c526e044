package io.herald.channel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1", "192.0.0.1", "192.0.2.1", "198.18.0.1",
        "198.19.1.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254",
        "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::", "2002:a9fe:a9fe::", "64:ff9b::7f00:1",
        "64:ff9b::169.254.169.254", "64:ff9b:1::1", "100::1", "3fff::1"})
    void theseAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "172.15.0.1",
        "172.32.0.1", "192.0.1.1", "192.167.1.1", "198.17.1.1", "198.20.1.1", "223.255.255.255", "2606:4700::1111",
        "2a00:1450:4007::1", "2002:808:808::", "64:ff9b::8.8.8.8", "2001:200::1"})
    void theseAre(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameThatHasBothIsConnectedToAtItsPublicAddressesOnly() throws UnknownHostException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        InetAddress there = InetAddress.getByName("1.1.1.1");

        assertThat(PublicAddresses.only(here, there)).containsExactly(there);
        assertThatThrownBy(() -> PublicAddresses.only(here)).isInstanceOf(UnknownHostException.class);
    }
}
