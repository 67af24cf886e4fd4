/**
 * What the command line and the HTTP API share: documents in, reports out. It knows the library's
 * doors and nothing of HTTP, databases or consoles.
 */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.desk;
