/** Computing: the model and its stages, in arrays that never leave this room. */
@org.jspecify.annotations.NullMarked
package uk.foresend.engine;
