package press.briefing.template.engine;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Dictionary;
import press.briefing.language.Particles;

/// The one function of templates: `particle(text, "을(를)")` is the particle that follows a text by
/// how it is read, as in `<b>${title}</b>${particle(title, "을(를)")}`.
///
/// @param dictionary the publication's readings
record ParticleFunction(Dictionary dictionary, ThemeFiles files) implements TemplateMethodModelEx {
  static final String NAME = "particle";

  private static final String FORM = "particle(text, \"을(를)\")";

  /// Where a run keeps what it reports to.
  private static final String PROBLEMS = "problems";

  static void report(Environment run, Diagnostics problems) {
    run.setCustomAttribute(PROBLEMS, problems);
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 2) {
      throw new TemplateModelException("Write " + FORM);
    }
    String before = text(arguments.get(0));
    String written = text(arguments.get(1));
    boolean known =
        Particles.find(written).stream().anyMatch(each -> each.written().equals(written));
    if (!known) {
      throw new TemplateModelException("“" + written + "” is no particle; write " + FORM);
    }
    return Particles.choose(before, written, dictionary)
        .orElseGet(() -> undecided(before, written));
  }

  private String undecided(String before, String written) {
    Environment run = Environment.getCurrentEnvironment();
    Place place = Place.of(files.path(run.getMainTemplate().getName()));
    Optional.ofNullable(run.getCustomAttribute(PROBLEMS))
        .map(Diagnostics.class::cast)
        .ifPresent(problems ->
            problems.warning(Code.PARTICLE_UNDECIDED, place, Particles.word(before), written));
    return written;
  }

  /// What is read of an argument: no tags.
  private static String text(Object argument) throws TemplateModelException {
    return switch (argument) {
      case TemplateHTMLOutputModel markup ->
          plain(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
      case TemplateScalarModel text -> text.getAsString();
      case TemplateNumberModel number -> number.getAsNumber().toString();
      default -> throw new TemplateModelException("Write " + FORM);
    };
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
