/** Sample sources, topics and a rule, made through the public API as a person would. */
@NullMarked
package dev.vedette.local.demo;

import org.jspecify.annotations.NullMarked;
