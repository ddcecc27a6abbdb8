package dev.vedette.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiContractTest {

    private static final String DESCRIPTION = """
            paths:
              /ships:
                get:
                  parameters:
                    - {name: limit, in: query}
                    - {name: after, in: query}
                    - {name: Vedette-Team, in: header}
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ShipPage'}}}}
              /ships/{id}:
                parameters:
                  - {name: id, in: path}
                patch:
                  parameters:
                    - {name: If-Match, in: header}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Ship'}}
                      application/merge-patch+json: {schema: {$ref: '#/components/schemas/Ship'}}
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Ship'}}}}
            components:
              schemas:
                ShipPage:
                  type: object
                  properties:
                    items: {type: array, items: {$ref: '#/components/schemas/Ship'}}
                    next: {type: [string, 'null']}
                Ship:
                  type: object
                  properties:
                    name: {type: string}
                    masts: {type: integer}
                    rig: {type: string, enum: [cutter, full_ship]}
                    cargo:
                      oneOf:
                        - {$ref: '#/components/schemas/Crates'}
                        - {$ref: '#/components/schemas/Wine'}
                      discriminator:
                        propertyName: type
                        mapping: {crates: '#/components/schemas/Crates', wine: '#/components/schemas/Wine'}
                Crates:
                  type: object
                  properties: {type: {type: string}, count: {type: integer}}
                Wine:
                  type: object
                  properties: {type: {type: string}, litres: {type: number}}
            """;

    @Test
    void a_description_that_is_right_has_no_differences() {
        assertThat(differences(DESCRIPTION)).isEmpty();
    }

    @Test
    void a_path_or_method_on_one_side_only_is_told() {
        assertThat(differences(DESCRIPTION.replace("/ships:", "/boats:")))
                .containsExactly(
                        "GET /boats is described, but not offered", "GET /ships is offered, but not described");
        assertThat(differences(DESCRIPTION.replace("patch:", "put:"))).hasSize(2);
    }

    @Test
    void another_name_of_a_parameter_is_told() {
        assertThat(differences(DESCRIPTION.replace("name: limit", "name: size")))
                .singleElement()
                .asString()
                .startsWith("GET /ships takes");
    }

    @Test
    void another_name_or_type_of_a_property_is_told_wherever_it_is() {
        assertThat(differences(DESCRIPTION.replace("masts:", "sails:"))).hasSize(3);
        assertThat(differences(DESCRIPTION.replace("masts: {type: integer}", "masts: {type: string}")))
                .contains("PATCH /ships/{id} request.masts is integer, described as [string]");
        assertThat(differences(DESCRIPTION.replace("full_ship", "brig"))).hasSize(3);
        assertThat(differences(DESCRIPTION.replace("litres", "bottles"))).hasSize(3);
        assertThat(differences(DESCRIPTION.replace("wine: '#", "beer: '#"))).hasSize(3);
    }

    @Test
    void an_answer_that_no_record_stands_for_is_told() {
        assertThat(differences(DESCRIPTION.replace("Ship'}}}}\n", "Wreck'}}}}\n") + "    Wreck: {type: object}\n"))
                .contains("PATCH /ships/{id} answer: nobody says which record Wreck stands for");
    }

    @Test
    void a_change_that_is_not_described_as_a_merge_patch_too_is_told() {
        assertThat(differences(DESCRIPTION.replace("merge-patch", "another")))
                .containsExactly(
                        "PATCH /ships/{id} takes application/merge-patch+json as it takes JSON, described otherwise");
    }

    private static List<String> differences(String yaml) {
        var offered = new OfferedApi(List.of(Ships.class, Ship.class, Crates.class, Wine.class));
        return OpenApiContract.of(yaml, offered).body("Ship", Ship.class).differences();
    }

    /** A resource as services have them. */
    @Path("/ships")
    static class Ships {

        @GET
        public Uni<Paged<Ship>> list(@BeanParam PageRequest page) {
            return Uni.createFrom().item(new Paged<>(List.of(), page.after()));
        }

        @PATCH
        @Path("/{id}")
        public Uni<Response> change(
                @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ObjectNode body) {
            return Uni.createFrom().item(Response.ok(body).build());
        }
    }

    record Ship(String name, int masts, Rig rig, Cargo cargo) {}

    enum Rig {
        CUTTER,
        FULL_SHIP
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Crates.class, name = "crates"),
        @JsonSubTypes.Type(value = Wine.class, name = "wine")
    })
    sealed interface Cargo permits Crates, Wine {}

    record Crates(int count) implements Cargo {}

    record Wine(double litres) implements Cargo {}
}
