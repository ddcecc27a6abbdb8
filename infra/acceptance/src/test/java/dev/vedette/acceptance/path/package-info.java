/** The main job from end to end: a page appears, and those who asked to know are told, once. */
@NullMarked
package dev.vedette.acceptance.path;

import org.jspecify.annotations.NullMarked;
