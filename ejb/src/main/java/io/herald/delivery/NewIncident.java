package io.herald.delivery;

import java.util.Set;

/**
 * What decides who hears the first word of an incident that is not declared yet.
 *
 * @param severity {@code SEV1} to {@code SEV4}
 * @param impact {@code none}, {@code minor}, {@code major} or {@code critical}
 * @param zeroTolerance whether it passes every threshold, as security events and losses of data do
 * @param components ids of what is affected
 */
public record NewIncident(String severity, String impact, boolean zeroTolerance, Set<String> components) {}
