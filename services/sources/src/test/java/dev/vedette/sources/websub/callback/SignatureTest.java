package dev.vedette.sources.websub.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final String RFC_SECRET = "Jefe";
    private static final byte[] RFC_BODY = "what do ya want for nothing?".getBytes(UTF_8);
    private static final String SHA256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
                "sha256=" + SHA256,
                "sha384=af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e"
                        + "8e2240ca5e69e2c78b3239ecfab21649",
                "sha512=164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                        + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
            })
    void the_second_cases_of_rfc_2202_and_4231_are_right(String header) {
        assertThat(Signature.parse(header)).matches(signature -> signature.isOf(RFC_BODY, RFC_SECRET));
    }

    @Test
    void the_example_of_githubs_documentation_is_right() {
        var signature = Signature.parse("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");

        assertThat(signature).matches(each -> each.isOf("Hello, World!".getBytes(UTF_8), "It's a Secret to Everybody"));
    }

    @Test
    void method_and_digits_may_be_upper_case() {
        assertThat(Signature.parse("SHA256=" + SHA256.toUpperCase()))
                .matches(signature -> signature.isOf(RFC_BODY, RFC_SECRET));
    }

    @Test
    void another_body_secret_or_method_is_wrong() {
        var right = Signature.parse("sha256=" + SHA256);

        assertThat(right).isNotNull();
        assertThat(right.isOf("what do ya want for nothing!".getBytes(UTF_8), RFC_SECRET))
                .isFalse();
        assertThat(right.isOf(RFC_BODY, "jefe")).isFalse();
        assertThat(Signature.parse("sha512=" + SHA256)).matches(each -> !each.isOf(RFC_BODY, RFC_SECRET));
        assertThat(Signature.parse("sha256=" + SHA256.substring(2))).matches(each -> !each.isOf(RFC_BODY, RFC_SECRET));
        assertThat(Signature.parse("sha256=")).matches(each -> !each.isOf(RFC_BODY, RFC_SECRET));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sha256", "md5=00", "none=", "sha256=0", "sha256=xyz0", "=00", "sha256:00"})
    void what_is_no_signature_is_none(String header) {
        assertThat(Signature.parse(header)).isNull();
    }
}
