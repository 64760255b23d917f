/// Works on whole folders: one that only one process may fill, and that changes in one step.
@NullMarked
package press.briefing.desk.disk;

import org.jspecify.annotations.NullMarked;
