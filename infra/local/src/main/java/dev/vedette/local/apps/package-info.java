/** The packaged programs of Vedette as child processes: four services, the gateway, the newsroom of the demo. */
@NullMarked
package dev.vedette.local.apps;

import org.jspecify.annotations.NullMarked;
