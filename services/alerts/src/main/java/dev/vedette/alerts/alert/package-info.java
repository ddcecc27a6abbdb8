/** Alerts as they are kept: one for each rule and story, with the articles that each has counted. */
@NullMarked
package dev.vedette.alerts.alert;

import org.jspecify.annotations.NullMarked;
