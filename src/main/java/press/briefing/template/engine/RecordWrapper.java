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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What templates can see: texts, whole numbers, truth, markup, and records, lists and maps of
/// these. No method can be called and no other object reached.
final class RecordWrapper implements ObjectWrapper {
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

  /// A record as a hash of its components.
  private final class RecordModel implements TemplateHashModel {
    private final Record record;

    RecordModel(Record record) {
      this.record = record;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (component.getName().equals(key)) {
          return wrap(value(component));
        }
      }
      throw new TemplateModelException(
          "There is no “" + key + "” here. Valid names are: " + String.join(", ", names()));
    }

    private @Nullable Object value(RecordComponent component) throws TemplateModelException {
      try {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(e);
      }
    }

    private List<String> names() {
      return Arrays.stream(record.getClass().getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
