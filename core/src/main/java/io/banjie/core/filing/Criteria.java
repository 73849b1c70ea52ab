// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Conditions of a where clause with what is bound to them. Fragments are constants of the code, never data. */
public final class Criteria {

    private final List<String> fragments = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Collection<?>> lists = new LinkedHashMap<>();

    /** A condition without a value. */
    public Criteria and(String fragment) {
        fragments.add(fragment);
        return this;
    }

    /** A condition with a value bound under a name. */
    public Criteria and(String fragment, String name, Object value) {
        values.put(name, value);
        return and(fragment);
    }

    /** A condition over a column and the values it may have; no values: nothing fits. */
    public Criteria among(String column, String name, Collection<?> allowed) {
        if (allowed.isEmpty()) {
            return and("1 = 0");
        }
        lists.put(name, List.copyOf(allowed));
        return and(column + " in (<" + name + ">)");
    }

    /** The query {@code select what from filing where ... rest}. */
    Query select(Handle handle, String what, String rest) {
        String where = fragments.isEmpty() ? "" : " where " + String.join(" and ", fragments);
        Query query = handle.createQuery("select " + what + " from filing" + where + rest);
        values.forEach(query::bind);
        lists.forEach(query::bindList);
        return query;
    }
}
