/** What can be done or met: functions from assumptions to assumptions. */
@NullMarked
package uk.foresend.lever;

import org.jspecify.annotations.NullMarked;
