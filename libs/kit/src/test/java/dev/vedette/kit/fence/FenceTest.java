package dev.vedette.kit.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceTest {

    private final Fence fence = new Fence(List.of("127.0.0.1:18091", "Intranet.example:8443"), Set.of(80, 443));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "ff02::1",
                "2130706433",
                "127.1"
            })
    void a_private_address_is_refused_in_every_form(String literal) throws UnknownHostException {
        var address = InetAddress.getByName(literal);

        assertThatThrownBy(() -> fence.check(URI.create("http://example.org/"), address))
                .isInstanceOf(OutboundException.class)
                .hasMessageContaining("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.32.0.1", "11.0.0.1", "2606:4700::1111", "64:ff9b::808:808"})
    void a_public_address_passes(String literal) throws UnknownHostException {
        var address = InetAddress.getByName(literal);

        assertThatCode(() -> fence.check(URI.create("http://example.org/"), address))
                .doesNotThrowAnyException();
    }

    @Test
    void only_the_allowed_port_of_an_allowed_host_passes() throws UnknownHostException {
        var loopback = InetAddress.getByName("127.0.0.1");

        assertThatCode(() -> fence.check(fence.address("http://127.0.0.1:18091/feed"), loopback))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> fence.address("http://127.0.0.1:18090/")).hasMessageContaining("Port 18090");
        assertThat(fence.address("https://intranet.example:8443/")).hasHost("intranet.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "file:///etc/passwd",
                "http://",
                "http://user@example.org/",
                "javascript:alert(1)",
                "http://exa mple.org/",
                "http://example.org:22/"
            })
    void what_is_no_web_address_is_refused_with_a_reason(String address) {
        assertThatThrownBy(() -> fence.address(address))
                .isInstanceOf(OutboundException.class)
                .hasMessageMatching(".{10,}");
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16,       http://a.example/,      10.1.255.7,   true",
        "10.1.0.0/16,       http://a.example/,      10.2.0.1,     false",
        "10.1.0.0/16,       http://a.example:9000/, 10.1.0.1,     false",
        "10.1.0.0/16:9000,  http://a.example:9000/, 10.1.0.1,     true",
        "10.1.0.0/16:9000,  http://a.example:9000/, 93.184.216.1, false",
        "10.1.0.0/16:9000,  http://a.example/,      10.1.0.1,     false",
        "fd00::/8,          http://a.example/,      fd12::1,      true",
        "[fd00::]/8:9000,   http://a.example:9000/, fd12::1,      true",
        "0.0.0.0/0,         http://a.example/,      ::1,          false",
    })
    void an_allowed_network_lets_its_addresses_through_at_its_port(
            String network, URI uri, String resolved, boolean passes) throws UnknownHostException {
        var opened = new Fence(List.of(network), Set.of(80, 443));
        var address = InetAddress.getByName(resolved);

        assertThat(passes(() -> opened.check(opened.check(uri), address))).isEqualTo(passes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.0.0/33",
                "10.1/16",
                "host/8",
                "10.0.0.0/8:x",
                "10.0.0.0/8:65536",
                "intranet.example",
                "intranet.example:0",
                "intranet.example:70000",
                ":80",
                "fd00::/129"
            })
    void an_opening_that_cannot_be_understood_stops_the_start_with_its_name(String entry) {
        assertThatThrownBy(() -> new Fence(List.of(entry), Set.of(80)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("vedette.fence.allow", entry, "10.1.0.0/16");
    }

    private static boolean passes(Runnable check) {
        try {
            check.run();
            return true;
        } catch (OutboundException refused) {
            return false;
        }
    }
}
