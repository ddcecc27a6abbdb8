package dev.vedette.local.opensearch;

import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/** A node whose only plugin, the HTTP transport, comes from the class path instead of a plugins folder. */
final class LocalNode extends Node {

    LocalNode(Settings settings) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "local"),
                List.of(plugin("org.opensearch.transport.Netty4ModulePlugin")),
                true);
    }

    private static PluginInfo plugin(String type) {
        return new PluginInfo(type, "from the class path", "1", Version.CURRENT, "21", type, null, List.of(), false);
    }
}
