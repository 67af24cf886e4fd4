/** Reading and writing: the only room that knows JSON, YAML and CSV. */
@org.jspecify.annotations.NullMarked
package uk.foresend.io;
