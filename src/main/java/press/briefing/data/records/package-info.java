/// Records of JSON and YAML as rows of a table.
@NullMarked
package press.briefing.data.records;

import org.jspecify.annotations.NullMarked;
