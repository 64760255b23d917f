package press.briefing.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses of PostgreSQL's own programs become those of the driver.
final class AddressTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "postgresql://db.example.org/stats, jdbc:postgresql://db.example.org/stats, -, -",
        "postgres://desk@db:5433/stats, jdbc:postgresql://db:5433/stats, desk, -",
        "postgres://de%40sk:p%3Aa+s%2Fs@[::1]:5433/stats?sslmode=require,"
            + " jdbc:postgresql://[::1]:5433/stats?sslmode=require, de@sk, p:a+s/s",
        "jdbc:postgresql://db/stats?user=desk, jdbc:postgresql://db/stats?user=desk, -, -",
        "mysql://db/stats, -, -, -",
        "postgresql://a b/stats, -, -, -",
        "db.example.org, -, -, -"
      })
  void isReadOrRefused(String text, String url, String user, String password) {
    Address address = Address.parse(text).orElse(null);
    assertEquals(url, address == null ? null : address.url());
    assertEquals(user, address == null ? null : address.properties().getProperty("user"));
    assertEquals(password, address == null ? null : address.properties().getProperty("password"));
  }
}
