package uk.foresend.scenario;

import java.util.Optional;

/**
 * What people said: a scenario document as written.
 *
 * @param id its id, as it says itself
 * @param parent the id of the scenario it extends; empty for a baseline
 * @param root the whole document
 */
public record ScenarioDocument(String id, Optional<String> parent, Node.Mapping root) {}
