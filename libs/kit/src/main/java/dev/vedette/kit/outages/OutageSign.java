package dev.vedette.kit.outages;

/** Knows a kind of failure by which a server shows that it is away for now. Beans of this type are found by themselves. */
@FunctionalInterface
public interface OutageSign {

    /** Looks at this failure alone; its causes are asked about one by one. */
    boolean isOutage(Throwable failure);
}
