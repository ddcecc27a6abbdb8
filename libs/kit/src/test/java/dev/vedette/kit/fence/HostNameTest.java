package dev.vedette.kit.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0177.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "1.2.3.04",
                "1.2.3.256",
                "1.2.3.4.5",
                "1.2.3.4.",
                "00.0.0.0",
                "example.1",
                "a.0x1"
            })
    void an_address_that_programs_read_differently_is_refused(String host) {
        assertThat(HostName.isMisspeltAddress(host)).isTrue();
        assertThatThrownBy(() -> new Fence(List.of(), Set.of(80)).address("http://" + host + "/"))
                .isInstanceOf(OutboundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "0.0.0.0", "255.255.255.255", "example.org", "1.example", "x1", "4chan.org"})
    void plain_addresses_and_names_pass(String host) {
        assertThat(HostName.isMisspeltAddress(host)).isFalse();
    }

    @Test
    void the_refusal_says_how_to_write_it() {
        assertThatThrownBy(() -> new Fence(List.of(), Set.of(80)).address("http://0177.0.0.1/"))
                .hasMessageContaining("without leading zeros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"::ffff:0:7f00:1", "::ffff:0:a00:1", "64:ff9b::7f00:1", "2002:7f00:1::"})
    void private_addresses_inside_of_others_are_private(String address) {
        assertThat(PrivateAddresses.contains(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void a_public_address_inside_of_another_is_public() {
        assertThat(PrivateAddresses.contains(InetAddress.ofLiteral("::ffff:0:808:808")))
                .isFalse();
    }

    @Test
    void a_block_has_no_more_bits_than_its_addresses() {
        assertThatThrownBy(() -> Cidr.parse("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cidr.parse("10.128.0.0/9").holds(InetAddress.ofLiteral("10.255.0.1")))
                .isTrue();
        assertThat(Cidr.parse("10.128.0.0/9").holds(InetAddress.ofLiteral("10.127.0.1")))
                .isFalse();
        assertThat(Cidr.parse("0.0.0.0/0").holds(InetAddress.ofLiteral("::1"))).isFalse();
    }
}
