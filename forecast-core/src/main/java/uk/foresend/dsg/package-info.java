/** The world of money: the Dedicated Schools Grant, its blocks, and the policies for its deficit. */
@org.jspecify.annotations.NullMarked
package uk.foresend.dsg;
