# Lists with a name.

views-named = Lists with a name
views-shared = shared
views-name = Name this list
    .label = Name
views-drop = Remove this name
views-for = For whom
    .me = only me
    .office = everybody in { $place }
