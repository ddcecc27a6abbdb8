/** The gateway in front of servers that record what reaches them. */
@NullMarked
package dev.vedette.gateway;

import org.jspecify.annotations.NullMarked;
