package dev.vedette.sources.opml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.opml.ImportRepository.Asked;
import dev.vedette.sources.opml.document.OpmlOutline;
import dev.vedette.sources.settings.NewSource;
import dev.vedette.sources.settings.Settings;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns entries of OPML into what the API takes, and settings into what OPML keeps. */
@Singleton
public class ImportRequests {

    private final ObjectMapper mapper;

    public ImportRequests(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Asked asked(OpmlOutline outline, ImportOptions options) {
        var request = outline.settings() == null ? plain(outline, options) : own(outline.settings());
        request.put("url", outline.url());
        if (!options.enabled()) {
            request.put("enabled", false);
        }
        return new Asked(outline.url(), outline.name(), request.toString());
    }

    /** Fails with 400 when it is not what the API takes, which only our own settings can be, after an edit by hand. */
    NewSource read(String asked) {
        try {
            return mapper.readValue(asked, NewSource.class);
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problems.invalid("settings", "cannot be read", "Leave them out."));
        }
    }

    String write(Settings settings) {
        try {
            return mapper.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Settings could not be written as JSON", e);
        }
    }

    private ObjectNode plain(OpmlOutline outline, ImportOptions options) {
        var request = mapper.createObjectNode();
        request.put("name", shortened(outline.name()));
        request.put("language", outline.language());
        switch (options.folders()) {
            case COLLECTIONS -> request.set("collections", mapper.valueToTree(outline.folders()));
            case TAGS -> request.set("tags", mapper.valueToTree(tags(outline.folders())));
            case NONE -> request.putNull("tags");
        }
        return request;
    }

    private ObjectNode own(String settings) {
        try {
            return mapper.readTree(settings) instanceof ObjectNode known ? known : unreadable();
        } catch (JsonProcessingException e) {
            return unreadable();
        }
    }

    private ObjectNode unreadable() {
        return mapper.createObjectNode().put("settings", "");
    }

    private static List<String> tags(List<String> folders) {
        return folders.stream().map(folder -> shortened(folder, 60)).toList();
    }

    private static @Nullable String shortened(@Nullable String name) {
        return name == null ? null : shortened(name, 200);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
