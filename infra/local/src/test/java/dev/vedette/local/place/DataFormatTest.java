package dev.vedette.local.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFormatTest {

    @TempDir
    Path data;

    @Test
    void an_empty_folder_is_marked_and_known_again() {
        DataFormat.claim(data.resolve("new"));

        assertThatCode(() -> DataFormat.claim(data.resolve("new"))).doesNotThrowAnyException();
        assertThat(data.resolve("new/format")).exists();
    }

    @Test
    void data_from_before_there_was_a_mark_is_refused_and_left_as_it_is() throws IOException {
        Files.createDirectory(data.resolve("secrets"));

        assertThatThrownBy(() -> DataFormat.claim(data))
                .hasMessageContaining("has form 1")
                .hasMessageContaining("--data");
        assertThat(data.resolve("format")).doesNotExist();
    }

    @Test
    void data_of_a_later_version_is_refused() throws IOException {
        Files.writeString(data.resolve("format"), "99\n");

        assertThatThrownBy(() -> DataFormat.claim(data)).hasMessageContaining("has form 99");
    }
}
