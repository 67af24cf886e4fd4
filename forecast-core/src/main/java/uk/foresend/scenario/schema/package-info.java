/**
 * The small language in which documents describe themselves: shapes, fields and their types, and
 * the one walker that reads a document against them and collects every problem.
 */
@NullMarked
package uk.foresend.scenario.schema;

import org.jspecify.annotations.NullMarked;
