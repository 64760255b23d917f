/// YAML and JSON as nodes that know their place, and readers that report what does not fit.
@NullMarked
package press.briefing.tree;

import org.jspecify.annotations.NullMarked;
