package dev.vedette.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String LEAD =
            "The harbour of Tromsø was closed on Tuesday evening after a tanker with 4,200 tonnes"
                    + " of diesel lost its rudder and drifted towards the bridge, the coast guard said. Two tugs from Harstad held"
                    + " the ship, the Nordic Marlin, against the wind for six hours. ";
    private static final String BODY =
            "Its crew of 19 stayed on board. \"We had three lines on her and lost two of them,\""
                    + " said Kari Olsen, master of one of the tugs. The bridge, which 11,000 cars cross each day, was open again"
                    + " before midnight. The ship is registered in Malta and belongs to a company in Piraeus. Inspectors will come"
                    + " on board when the wind, which reached 28 metres a second, has gone down. ";
    private static final String END =
            "In 2019 another tanker of the same owner ran aground near Bodø. Nobody was hurt and no"
                    + " oil came out then. The owner paid a fine of 300,000 kroner and promised to have its older ships examined by"
                    + " an independent yard within two years, which the ministry says it did. ";
    private static final String INTRO =
            "It was the third time this winter that the port had to stop all traffic, and people in the town have begun to"
                    + " ask whether ships of that size should be let in at all when a storm is forecast. ";

    @Test
    void a_text_is_a_copy_of_itself_with_another_intro_or_end() {
        assertThat(Copies.are(LEAD + BODY + END, LEAD + BODY + END)).isTrue();
        assertThat(Copies.are(LEAD + BODY + END, LEAD + BODY)).isTrue();
        assertThat(Copies.are(LEAD + BODY + END, INTRO + LEAD + BODY + END)).isTrue();
        assertThat(Copies.are(LEAD + BODY + END, INTRO + LEAD + BODY)).isTrue();
    }

    @Test
    void an_excerpt_is_a_copy_if_it_begins_with_the_lead() {
        assertThat(Copies.are(LEAD + BODY + END + INTRO, LEAD)).isTrue();
        assertThat(Copies.are(BODY + END + INTRO + LEAD, LEAD)).isFalse();
    }

    @Test
    void a_common_quotation_is_no_copy() {
        assertThat(Copies.are(INTRO + INTRO.replace("port", "quay").replace("town", "city") + LEAD, LEAD + BODY + END))
                .isFalse();
    }

    @Test
    void a_form_filled_in_twice_is_no_copy() {
        String form =
                "Good morning from the weather desk in %s. Today it will be %s degrees at noon, with winds of up to %s"
                        + " kilometres an hour from the %s and a chance of rain of %s percent in the afternoon. Tonight it will"
                        + " cool down to %s degrees. The sun rises at %s and sets at %s. Please remember to water your plants in the"
                        + " evening and to close your windows when you go out, as showers may come at any time of the year.";
        String oslo = form.formatted("Oslo", "21", "35", "west", "40", "12", "4:12", "22:30");
        String bergen = form.formatted("Bergen", "14", "60", "south", "85", "9", "4:31", "22:41");

        assertThat(Sketch.of(oslo)).containsAnyOf(Sketch.of(bergen));
        assertThat(Copies.are(oslo, bergen)).isFalse();
    }

    @Test
    void an_update_of_one_number_is_still_the_same_story() {
        assertThat(Copies.are(
                        LEAD + BODY + END,
                        (LEAD + BODY + END).replace("six hours", "7 hours").replace("19", "18")))
                .isTrue();
    }

    @Test
    void short_texts_must_be_the_same() {
        String brief =
                "A tanker lost its rudder off Tromsø on Tuesday and was held by two tugs until midnight, the coast"
                        + " guard said; nobody was hurt.";
        assertThat(Copies.are(brief, brief)).isTrue();
        assertThat(Copies.are(brief, brief.replace("midnight, the coast guard said", "the wind went down")))
                .isFalse();
        assertThat(Copies.are("Air raid alert in Kyiv.", "Air raid alert in Kyiv."))
                .isFalse();
        assertThat(Copies.are("", "")).isFalse();
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        String one = LEAD + BODY.replace("19", "18");
        String other = LEAD + BODY.replace("Malta", "Cyprus");

        assertThat(Copies.are(one, other)).isEqualTo(Copies.are(other, one)).isTrue();
        assertThat(Copies.are(LEAD, LEAD + BODY + END)).isEqualTo(Copies.are(LEAD + BODY + END, LEAD));
    }

    @Test
    void scripts_without_spaces_are_compared_by_characters() {
        String thai =
                "เรือเฟอร์รี่ไปยังหมู่เกาะทางเหนือออกเดินทางในเช้าวันพุธเป็นครั้งแรกในรอบแปดวัน ผู้โดยสารสองร้อยคนรออยู่ที่ท่าเรือ"
                        + "ตั้งแต่วันจันทร์ ผู้ให้บริการกล่าวว่าลมแรงเกินกว่าที่เรือจะออกได้";

        assertThat(Copies.are(thai, "กรุงเทพฯ - " + thai)).isTrue();
        assertThat(Copies.are(thai, new StringBuilder(thai).reverse().toString()))
                .isFalse();
        assertThat(Copies.are(thai, LEAD.repeat(6) + thai)).isFalse();
    }

    @Test
    void long_hostile_texts_are_compared() {
        String same = "x y ".repeat(1 << 18);

        assertThat(Copies.are(same, same)).isTrue();
        assertThat(Copies.are(same, "\uD800".repeat(1 << 20))).isFalse();
    }
}
