package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void without_arguments_the_usual_ports_are_used() {
        var options = Program.parse(List.of());

        assertThat(options.ports()).isEqualTo(NewsroomPorts.defaults());
        assertThat(options.demo()).isFalse();
        assertThat(options.data()).isNull();
    }

    @Test
    void all_arguments_are_understood_in_any_order() {
        var options = Program.parse(
                List.of("--seed", "9", "--sites", "1,2,3", "--demo", "--data", "d", "--control", "0", "--every", "5"));

        assertThat(options.ports()).isEqualTo(new NewsroomPorts(0, List.of(1, 2, 3)));
        assertThat(options.demo()).isTrue();
        assertThat(options.seed()).isEqualTo(9);
        assertThat(options.data()).isEqualTo(Path.of("d"));
        assertThat(options.every()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void wrong_arguments_are_named() {
        assertThatThrownBy(() -> Program.parse(List.of("--dmeo"))).hasMessageContaining("--dmeo");
        assertThatThrownBy(() -> Program.parse(List.of("--seed"))).hasMessageContaining("--seed");
        assertThatThrownBy(() -> Program.parse(List.of("--control", "x"))).hasMessageContaining("--control");
        assertThatThrownBy(() -> Program.parse(List.of("--sites", "1,2"))).hasMessageContaining("3 sites");
    }
}
