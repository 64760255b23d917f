package press.briefing.pdf;

/// How elements look before the theme's style sheet says otherwise.
final class BaseStyle {
  static final String CSS =
      """
      html, body, address, article, aside, blockquote, dd, details, div, dl, dt, figcaption, figure,
      footer, form, h1, h2, h3, h4, h5, h6, header, hr, main, nav, ol, p, pre, section, summary, ul
        { display: block }
      head, script, style, template, title, meta, link { display: none }
      html { font-family: Pretendard; font-size: 10pt; line-height: 1.5 }
      body { margin: 0 }
      p, blockquote, figure, dl, ol, ul, pre { margin: 0 0 0.6em 0 }
      h1, h2, h3, h4, h5, h6 { font-weight: 700; margin: 1em 0 0.4em 0; page-break-after: avoid }
      h1 { font-size: 2em }
      h2 { font-size: 1.4em }
      h3 { font-size: 1.15em }
      b, strong, th { font-weight: 700 }
      em, i, cite, var { font-style: italic }
      code, kbd, samp, pre { font-family: monospace; hyphens: none }
      h1, h2, h3, h4, h5, h6, caption, figcaption, th { hyphens: none }
      pre { white-space: pre-wrap }
      small { font-size: 0.83em }
      s, del { text-decoration: line-through }
      u, ins { text-decoration: underline }
      a { color: inherit; text-decoration: none }
      sub { vertical-align: -0.25em; font-size: 0.7em; line-height: 0 }
      sup { vertical-align: super; font-size: 0.7em; line-height: 0 }
      li { display: list-item }
      ul { list-style-type: disc; padding-left: 1.4em }
      ol { list-style-type: decimal; padding-left: 1.6em }
      dd, blockquote { margin-left: 1.4em }
      hr { border-top: 0.6pt solid #000000; margin: 1em 0 }
      br:before { content: "\\A"; white-space: pre-line }
      img, svg { display: inline-block }
      table { display: table; border-spacing: 0; border-collapse: separate; -fs-table-paginate: paginate }
      caption { display: table-caption; text-align: left }
      colgroup { display: table-column-group }
      col { display: table-column }
      thead { display: table-header-group }
      tbody { display: table-row-group }
      tfoot { display: table-footer-group }
      tr { display: table-row; page-break-inside: avoid }
      td, th { display: table-cell; vertical-align: top; text-align: left; padding: 0 }
      @page { size: A4; margin: 20mm }
      """;

  private BaseStyle() {}
}
