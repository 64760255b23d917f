package press.briefing.pdf;

import press.briefing.model.Galley;

/// The same facts as in the document's dictionary, as XMP.
record XmpPacket(Galley galley, String producer) {
  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 standard</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      <dc:format>application/pdf</dc:format>
      """;
  private static final String TAIL =
      """
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  String text() {
    Galley.Facts facts = galley.facts();
    StringBuilder packet = new StringBuilder(HEAD);
    packet.append("<dc:title>").append(alternative(facts.title())).append("</dc:title>\n");
    if (!facts.authors().isEmpty()) {
      packet.append("<dc:creator><rdf:Seq>");
      facts
          .authors()
          .forEach(author -> packet.append("<rdf:li>").append(escaped(author)).append("</rdf:li>"));
      packet.append("</rdf:Seq></dc:creator>\n");
    }
    if (!facts.subject().isBlank()) {
      packet
          .append("<dc:description>")
          .append(alternative(facts.subject()))
          .append("</dc:description>\n");
    }
    packet.append("<dc:language><rdf:Bag><rdf:li>").append(galley.language().tag());
    facts.beside().forEach(each -> packet.append("</rdf:li><rdf:li>").append(each.tag()));
    packet.append("</rdf:li></rdf:Bag></dc:language>\n");
    element(packet, "pdf:Keywords", String.join(", ", facts.keywords()));
    element(packet, "pdf:Producer", producer);
    element(packet, "xmp:CreatorTool", producer);
    facts.date().ifPresent(date -> element(packet, "xmp:CreateDate", date + "T00:00:00Z"));
    return packet.append(TAIL).toString();
  }

  private static String alternative(String text) {
    return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
  }

  private static void element(StringBuilder packet, String name, String text) {
    if (!text.isBlank()) {
      packet
          .append('<')
          .append(name)
          .append('>')
          .append(escaped(text))
          .append("</")
          .append(name)
          .append(">\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
