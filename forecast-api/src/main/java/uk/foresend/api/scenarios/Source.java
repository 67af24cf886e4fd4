package uk.foresend.api.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Written;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;

/**
 * A document that something was made of, by the id under which it was found.
 *
 * @param id the id
 * @param written what it says
 */
public record Source(String id, Written written) {

  /** Returns the scenario that documents mean by themselves: the first, and what it extends. */
  public static Checked<Scenario> scenario(List<Source> sources, Desk desk) {
    Map<String, Written> parents = new LinkedHashMap<>();
    sources.stream().skip(1).forEach(source -> parents.put(source.id(), source.written()));
    Source own = sources.get(0);
    return desk.read(own.written().bytes(), own.written().format(), own.id())
        .then(
            document ->
                desk.check(
                    document,
                    id ->
                        Optional.ofNullable(parents.get(id))
                            .map(text -> desk.read(text.bytes(), text.format(), id))
                            .filter(Checked::isPresent)
                            .map(Checked::get)));
  }
}
