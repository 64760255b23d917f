package press.briefing.data.sql;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// Where a PostgreSQL server is and who asks.
///
/// @param url as the driver wants it
/// @param properties user and password, as far as the address names them
record Address(String url, Properties properties) {
  private static final String DRIVER = "jdbc:postgresql:";
  private static final Pattern COMMON = Pattern.compile("postgres(ql)?://.+");

  /// An address as PostgreSQL's own programs take it, `postgresql://user:password@host/database`,
  /// or as Java's do, `jdbc:postgresql://host/database?user=…`; empty for any other text.
  static Optional<Address> parse(String text) {
    String address = text.strip();
    if (address.startsWith(DRIVER)) {
      return Optional.of(new Address(address, new Properties()));
    }
    try {
      return COMMON.matcher(address).matches()
          ? Optional.of(of(new URI(address)))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Address of(URI uri) {
    Properties properties = new Properties();
    String user = uri.getRawUserInfo();
    if (user != null) {
      String[] parts = user.split(":", 2);
      properties.setProperty("user", decoded(parts[0]));
      if (parts.length > 1) {
        properties.setProperty("password", decoded(parts[1]));
      }
    }
    String authority = String.valueOf(uri.getRawAuthority());
    String server = authority.substring(authority.lastIndexOf('@') + 1);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new Address(DRIVER + "//" + server + uri.getRawPath() + query, properties);
  }

  /// A plus is a plus here, other than in forms.
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
