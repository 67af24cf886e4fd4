/** What people said, and what we took it to mean. */
@NullMarked
package uk.foresend.scenario;

import org.jspecify.annotations.NullMarked;
