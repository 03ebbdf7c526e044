package io.herald.it.probe;

/**
 * Runs inside the server. An implementation is a class of this package with injection points; it may be a
 * {@code @Dependent} bean or a {@code @Stateless} one.
 */
public interface Probe {

    /**
     * @return what was found, for the test to judge
     * @throws Exception what went wrong; the test reads its stack trace
     */
    String run() throws Exception;
}
