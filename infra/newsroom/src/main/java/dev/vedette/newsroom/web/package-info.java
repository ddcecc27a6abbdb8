/** A small HTTP server on loopback: JDK HttpServer, a virtual thread a request, conditional GET, HEAD. */
@NullMarked
package dev.vedette.newsroom.web;

import org.jspecify.annotations.NullMarked;
