// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.Account;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Which accounts a list shows, by name. */
final class AccountList {

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> values = new TreeMap<>();

    AccountList(Optional<String> region, Optional<Role> role, Optional<String> search) {
        region.ifPresent(code -> add(" and a.region = :region", "region", code));
        role.ifPresent(wanted -> add(" and a.role = :role", "role", wanted.name()));
        search.map(String::strip)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> add(
                        " and (lower(a.username) like :search escape '!' or lower(a.display_name) like :search escape '!')",
                        "search",
                        "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%"));
    }

    private void add(String condition, String name, Object value) {
        where.append(condition);
        values.put(name, value);
    }

    Page<Account> page(Handle handle, PageRequest page) {
        OptionalLong total = page.count() ? OptionalLong.of(count(handle)) : OptionalLong.empty();
        page.cursor().ifPresent(last -> add(" and a.username > :last", "last", last));
        values.put("most", page.limit() + 1);
        List<Account> found = handle
                .createQuery("select " + Accounts.COLUMNS + " from " + Accounts.TABLES + where
                        + " order by a.username fetch first :most rows only")
                .bindMap(values)
                .map(Accounts::read)
                .stream()
                .map(AccountRecord::shown)
                .toList();
        if (found.size() <= page.limit()) {
            return new Page<>(found, Optional.empty(), total);
        }
        List<Account> shown = found.subList(0, page.limit());
        return new Page<>(shown, Optional.of(shown.get(shown.size() - 1).username()), total);
    }

    private long count(Handle handle) {
        return handle.createQuery("select count(*) from account a" + where)
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }
}
