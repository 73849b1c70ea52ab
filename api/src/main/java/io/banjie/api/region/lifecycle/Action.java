// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a filing. Which actions a status allows is the core's table alone. */
public enum Action {
    /** Begin a filing. */
    SAVE,
    /** Change the answers. */
    EDIT,
    /** Hand it in; all rules must hold. */
    SUBMIT,
    /** Take it back before it is decided. */
    WITHDRAW,
    /** A clerk takes it on; deciding claims as well. */
    CLAIM,
    /** A clerk hands it to another agency. */
    FORWARD,
    /** Decide in the applicant's favour. */
    APPROVE,
    /** Send it back with an opinion. */
    RETURN,
    /** Refuse it finally, with an opinion. */
    REFUSE,
    /** Take it back after the decision, within the type's window. */
    UNDO,
    /** A clerk has looked at what the platform decided, and it was right. */
    CONFORM,
    /** A clerk has looked at what the platform decided, and it was not right; the decision stands until it is mended. */
    OBJECT,
    /** Begin a filing of the same type that replaces this one when approved. */
    CHANGE,
    /** An approved correction takes it out of effect. */
    REVOKE,
    /** An approved newer version takes its place. */
    SUPERSEDE,
    /** A saved roster lists it; its status stays. */
    ROSTER;

    /** The action's name in the HTTP contract, lower-case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action of this name in the HTTP contract, or nothing. */
    public static Optional<Action> named(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
