/** The Helm chart: it lints, renders, and what it renders is what Kubernetes and the services expect. */
@NullMarked
package dev.vedette.acceptance.chart;

import org.jspecify.annotations.NullMarked;
