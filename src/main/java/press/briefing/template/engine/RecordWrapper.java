package press.briefing.template.engine;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What templates can see: texts, whole numbers, truth, markup, and records, lists and maps of
/// these. No method can be called and no other object reached.
final class RecordWrapper implements ObjectWrapper {
  private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case String text -> new SimpleScalar(text);
      case Integer number -> new SimpleNumber(number);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Markup markup -> HTMLOutputFormat.INSTANCE.fromMarkup(markup.text());
      case Optional<?> optional -> wrap(optional.orElse(null));
      case List<?> list -> new SimpleSequence(list, this);
      case Map<?, ?> map -> new SimpleHash(map, this);
      case Record record -> new RecordModel(record);
      default -> throw new TemplateModelException("not for templates: " + value.getClass());
    };
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      accessors.put(component.getName(), accessor);
    }
    return accessors;
  }

  /// A record as a hash of its components.
  private final class RecordModel implements TemplateHashModel {
    private final Record record;

    RecordModel(Record record) {
      this.record = record;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      Map<String, Method> accessors =
          known.computeIfAbsent(record.getClass(), RecordWrapper::accessors);
      Method accessor = accessors.get(key);
      if (accessor == null) {
        String names = String.join(", ", accessors.keySet());
        throw new TemplateModelException(
            "There is no “" + key + "” here. Valid names are: " + names);
      }
      try {
        return wrap(accessor.invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
