package dev.vedette.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (draft 2020-12) of records as the streams' JSON has them. */
final class EventSchemas {

    private static final SchemaGenerator GENERATOR = new SchemaGenerator(config().build());

    private EventSchemas() {}

    static JsonNode of(Class<?> record) {
        return GENERATOR.generateSchema(record);
    }

    private static SchemaGeneratorConfigBuilder config() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .without(Option.PUBLIC_STATIC_FIELDS)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forFields().withRequiredCheck(field -> !isNullable(field));
        config.forFields().withNullableCheck(EventSchemas::isNullable);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            var raw = type.getErasedType();
            if (raw == Instant.class) {
                return text(context, "format", "date-time");
            }
            if (raw == UUID.class) {
                return text(context, "format", "uuid");
            }
            return raw == byte[].class ? text(context, "contentEncoding", "base64") : null;
        });
        return config;
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static CustomDefinition text(SchemaGenerationContext context, String keyword, String value) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        return new CustomDefinition(
                schema.put("type", "string").put(keyword, value), CustomDefinition.DefinitionType.INLINE, null);
    }
}
