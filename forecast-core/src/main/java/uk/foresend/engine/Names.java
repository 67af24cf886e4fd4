package uk.foresend.engine;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.DriverWords;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.send.AgeBand;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.Setting;

/** The words by which a scenario calls what it names by keys; the key where it has none. */
final class Names {
  private static final DriverWords WORDS = DriverWords.read();

  private final Assumptions given;

  Names(Assumptions given) {
    this.given = given;
  }

  /** Returns what a driver is called, and the part it speaks of. */
  String of(DriverKey key) {
    String driver = WORDS.label(key.driver());
    String part = part(key.scope());
    return part.isEmpty() ? driver : driver + ", " + part;
  }

  private String part(Scope scope) {
    if (scope instanceof Scope.OfBlock one) {
      return one.block().label();
    } else if (scope instanceof Scope.OfLine one) {
      return named(given.finance().lines(), LineTerms::id, LineTerms::label, one.line());
    } else if (scope instanceof Scope.OfSetting one) {
      return setting(one.setting());
    } else if (scope instanceof Scope.OfBand one) {
      return band(one.band());
    } else if (scope instanceof Scope.OfCell one) {
      return setting(one.setting()) + ", " + band(one.band());
    } else if (scope instanceof Scope.OfRoute one) {
      return route(one.from(), one.to());
    } else if (scope instanceof Scope.OfRouteBand one) {
      return route(one.from(), one.to()) + ", " + band(one.band());
    } else if (scope instanceof Scope.OfScheme one) {
      return scheme(one.scheme());
    }
    return "";
  }

  private String route(String from, String to) {
    return setting(from) + " to " + setting(to);
  }

  /** Returns what a setting is called. */
  String setting(String id) {
    return named(given.setup().axes().settings(), Setting::id, Setting::label, id);
  }

  private String band(String id) {
    return named(given.setup().axes().bands(), AgeBand::id, AgeBand::label, id);
  }

  /** Returns what a scheme is called. */
  String scheme(String id) {
    return named(given.programme().schemes(), CapitalScheme::id, CapitalScheme::label, id);
  }

  /** Returns the key of a policy in words: policies have no other name. */
  static String policy(String id) {
    String words = id.replace('-', ' ').strip();
    return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static <T> String named(
      List<T> all, Function<T, String> id, Function<T, String> label, String wanted) {
    return all.stream()
        .filter(one -> id.apply(one).equals(wanted))
        .map(label)
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse(wanted);
  }
}
