package dev.vedette.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "April Ryan",
                "June Kelly",
                "August Wilson",
                "Dr. Jan Novak",
                "Zora Nov",
                "Fredric March",
                "May Ayim",
                "Theresa May",
                "Jane Editor",
                "Par Lindstrom",
                "Von Miller",
                "Sammy Davis, Jr.",
                "Human Rights Watch",
                "Washington Post",
                "Olena Hrynko",
                "Ольга Гринько",
                "Müjde Ay",
                "Jean-Marie Le Clézio",
                "N. K. Jemisin",
                "محمد حسن",
                "박서연"
            })
    void a_name_stays_whole(String name) {
        assertThat(PersonNames.in(List.of(name))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Writer and Bo Reed with Coastal Press | Ada Writer; Bo Reed; Coastal Press
            By Ada Writer, PhD                           | Ada Writer
            Ada Writer Senior Editor                     | Ada Writer
            Ada Writer March 3, 2024                     | Ada Writer
            April Ryan April 3, 2024                     | April Ryan
            Von Jana Brück und Kai Ohm                   | Jana Brück; Kai Ohm
            Von: Jana Brück                              | Jana Brück
            Par Luc Armand                               | Luc Armand
            Por Inés Robledo                             | Inés Robledo
            a cura di Lucia Ferrante                     | Lucia Ferrante
            Автор: Олена Гринько                         | Олена Гринько
            Текст: Динара Омарова                        | Динара Омарова
            Door Joost van der Meer                      | Joost van der Meer
            Haber: Elif Aksoy                            | Elif Aksoy
            Συντάκτης: Μαρία Καραλή                      | Μαρία Καραλή
            מאת: נועה ברק                                | נועה ברק
            بقلم: ليلى حداد                              | ليلى حداد
            박서연 기자                                   | 박서연
            作者：王小明                                  | 王小明
            Reporting was slow on Tuesday                |
            Share this article                           |
            """)
    void the_names_of_a_byline_are_read(String line, String names) {
        assertThat(String.join("; ", PersonNames.led(line))).isEqualTo(bare(line, names));
    }

    /** What no word leads is no byline by itself, but its names are those of an element that is marked as one. */
    private static String bare(String line, String names) {
        boolean led = !PersonNames.led(line).isEmpty();
        if (!led && names != null) {
            assertThat(String.join("; ", PersonNames.in(List.of(line)))).isEqualTo(names);
            return "";
        }
        return names == null ? "" : names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "Staff",
                "3 min read",
                "All rights reserved",
                "Posts by",
                "https://press.example",
                "read our articles"
            })
    void what_is_no_name_is_none(String text) {
        assertThat(PersonNames.in(List.of(text))).isEmpty();
    }
}
