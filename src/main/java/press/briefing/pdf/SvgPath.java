package press.briefing.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/// Draws the path data of an SVG `path`: lines, curves and arcs, absolute and relative.
final class SvgPath {
  private final PdfContentByte page;
  private float x;
  private float y;
  private float startX;
  private float startY;
  private float handleX;
  private float handleY;

  SvgPath(PdfContentByte page) {
    this.page = page;
  }

  void draw(String data) {
    SvgNumbers numbers = new SvgNumbers(data);
    while (numbers.hasLetter()) {
      char command = numbers.letter();
      step(command, numbers);
      while (numbers.hasNumber() && command != 'Z' && command != 'z') {
        step(repeated(command), numbers);
      }
    }
  }

  /// Coordinates that go on after a move are lines.
  private static char repeated(char command) {
    return switch (command) {
      case 'M' -> 'L';
      case 'm' -> 'l';
      default -> command;
    };
  }

  private void step(char command, SvgNumbers numbers) {
    float baseX = Character.isLowerCase(command) ? x : 0;
    float baseY = Character.isLowerCase(command) ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> move(baseX + numbers.next(), baseY + numbers.next());
      case 'L' -> line(baseX + numbers.next(), baseY + numbers.next());
      case 'H' -> line(baseX + numbers.next(), y);
      case 'V' -> line(x, baseY + numbers.next());
      case 'C' -> curve(points(numbers, 6, baseX, baseY));
      case 'S' -> smooth(points(numbers, 4, baseX, baseY));
      case 'Q' -> quadratic(points(numbers, 4, baseX, baseY));
      case 'A' -> arc(numbers, baseX, baseY);
      case 'Z' -> close();
      default -> throw new IllegalArgumentException("path command " + command);
    }
  }

  private static float[] points(SvgNumbers numbers, int count, float baseX, float baseY) {
    float[] points = new float[count];
    for (int i = 0; i < count; i++) {
      points[i] = numbers.next() + (i % 2 == 0 ? baseX : baseY);
    }
    return points;
  }

  private void move(float toX, float toY) {
    page.moveTo(toX, toY);
    startX = toX;
    startY = toY;
    at(toX, toY, toX, toY);
  }

  private void line(float toX, float toY) {
    page.lineTo(toX, toY);
    at(toX, toY, toX, toY);
  }

  private void curve(float[] p) {
    page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
    at(p[4], p[5], p[2], p[3]);
  }

  private void smooth(float[] p) {
    curve(new float[] {2 * x - handleX, 2 * y - handleY, p[0], p[1], p[2], p[3]});
  }

  private void quadratic(float[] p) {
    float third = 2f / 3;
    curve(
        new float[] {
          x + (p[0] - x) * third,
          y + (p[1] - y) * third,
          p[2] + (p[0] - p[2]) * third,
          p[3] + (p[1] - p[3]) * third,
          p[2],
          p[3]
        });
  }

  private void arc(SvgNumbers numbers, float baseX, float baseY) {
    SvgArc.Radii radii = new SvgArc.Radii(numbers.next(), numbers.next(), numbers.next());
    boolean large = numbers.flag();
    boolean sweep = numbers.flag();
    float toX = baseX + numbers.next();
    float toY = baseY + numbers.next();
    for (float[] part : new SvgArc(x, y, toX, toY, radii, large, sweep).curves()) {
      curve(part);
    }
    line(toX, toY);
  }

  private void close() {
    page.closePath();
    at(startX, startY, startX, startY);
  }

  private void at(float newX, float newY, float newHandleX, float newHandleY) {
    x = newX;
    y = newY;
    handleX = newHandleX;
    handleY = newHandleY;
  }
}
