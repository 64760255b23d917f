package press.briefing.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/// Gives FreeMarker the templates of a theme, and nothing else.
record ThemeLoader(ThemeFiles files) implements TemplateLoader {
  @Override
  public @Nullable Object findTemplateSource(String name) {
    return name.matches("[a-z][a-z0-9-]*\\.ftlh") ? files.text(name).orElse(null) : null;
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader((String) source);
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
