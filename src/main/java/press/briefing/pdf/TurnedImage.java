package press.briefing.pdf;

import java.awt.geom.AffineTransform;
import org.openpdf.text.Image;
import org.xhtmlrenderer.pdf.ITextFSImage;

/// A picture as its camera was held when it took it.
@SuppressWarnings("unchecked")
final class TurnedImage extends ITextFSImage {
  /// What becomes of the unit square of the stored picture, by turns from 1.
  private static final AffineTransform[] TURNS = {
    new AffineTransform(1, 0, 0, 1, 0, 0),
    new AffineTransform(-1, 0, 0, 1, 1, 0),
    new AffineTransform(-1, 0, 0, -1, 1, 1),
    new AffineTransform(1, 0, 0, -1, 0, 1),
    new AffineTransform(0, -1, -1, 0, 1, 1),
    new AffineTransform(0, -1, 1, 0, 0, 1),
    new AffineTransform(0, 1, 1, 0, 0, 0),
    new AffineTransform(0, 1, -1, 0, 1, 0),
  };

  private final int turn;

  /// @param image at the size at which it is shown, turned
  TurnedImage(Image image, int turn) {
    super(image);
    this.turn = turn;
  }

  @Override
  public ITextFSImage scale(int width, int height) {
    return new TurnedImage(super.scale(width, height).getImage(), turn);
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod")
  public Object clone() {
    return new TurnedImage(Image.getInstance(getImage()), turn);
  }

  /// The way from the unit square to where the picture is shown.
  ///
  /// @param shown the way of a picture that is upright
  AffineTransform placed(AffineTransform shown) {
    AffineTransform placed = new AffineTransform(shown);
    placed.concatenate(TURNS[turn - 1]);
    return placed;
  }
}
