//! Cuts the page's program in two at the doors of its engine, so that the first view need not wait for the engine.
//!
//! The compiler makes one program; this takes everything out of it that only the doors reach. The first part calls a
//! door through a place in its function table. The places stay empty until the second part is instantiated with what
//! the first exports: it works with the same memory, stack and table, and fills the places in. Data and all functions
//! that are called through the table stay in the first part, because nothing tells who needs them.

use crate::doors;
use anyhow::{Context, Result, ensure};
use std::collections::{HashMap, HashSet};
use walrus::ir::Value;
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportedFunction, Module, ModuleConfig, TableId, passes,
};

/// What the second part calls the first, as in `xtask/page/load.js`.
const FIRST_PART: &str = "p";

/// A program in two parts.
#[derive(Debug)]
pub struct Parts {
    /// What is loaded first.
    pub first: Vec<u8>,
    /// What is instantiated with the exports of the first.
    pub second: Vec<u8>,
}

/// Cuts a bound program at its doors.
pub fn split(program: &mut Module, doors: &[String]) -> Result<Parts> {
    check(program)?;
    for (number, door) in doors.iter().enumerate() {
        let id = doors::find(program, door)?;
        program.exports.add(&mark(number), id);
    }
    // Both parts begin as the whole, in which everything has the same place.
    let whole = program.emit_wasm();
    let (mut first, mut second) = (parse(&whole)?, parse(&whole)?);
    let places: Vec<usize> = (0..doors.len()).map(|number| unmark(&mut first, number)).collect::<Result<_>>()?;
    for number in 0..doors.len() {
        unmark(&mut second, number)?;
    }
    let in_first: Vec<FunctionId> = first.funcs.iter().map(|function| function.id()).collect();
    let in_second: Vec<FunctionId> = second.funcs.iter().map(|function| function.id()).collect();

    let table = function_table(&first)?;
    let base = i32::try_from(first.tables.get(table).initial)?;
    for (place, number) in places.iter().zip(base..) {
        lead(&mut first, in_first[*place], table, number);
    }
    let size = lengthen(&mut first, table, doors.len());

    // Everything that the first part might lend, until it is known what the second takes.
    let mut names = Names::default();
    let lent = lend(&mut first, &mut names);
    passes::gc::run(&mut first);
    let stays: HashSet<FunctionId> = first.funcs.iter().map(|function| function.id()).collect();

    strip(&mut second);
    borrow(&mut second, &lent)?;
    let mut shared = Vec::new();
    for (place, (one, other)) in in_first.iter().zip(&in_second).enumerate() {
        if stays.contains(one)
            && !places.contains(&place)
            && matches!(second.funcs.get(*other).kind, FunctionKind::Local(_))
        {
            let name = names.next();
            let ty = second.funcs.get(*other).ty();
            let import = second.imports.add(FIRST_PART, &name, *other);
            second.funcs.get_mut(*other).kind = FunctionKind::Import(ImportedFunction { import, ty });
            shared.push((name, *one));
        }
    }
    let bodies = places.iter().map(|place| in_second[*place]).collect();
    fill(&mut second, base, size, bodies)?;
    passes::gc::run(&mut second);

    let taken: HashSet<&str> = second.imports.iter().map(|import| import.name.as_str()).collect();
    for name in lent.values().filter(|name| !taken.contains(name.as_str())) {
        first.exports.remove(name)?;
    }
    for (name, id) in shared.iter().filter(|(name, _)| taken.contains(name.as_str())) {
        first.exports.add(name, *id);
    }
    // The places are empty as far as one module can tell: only a table that others see may be filled later.
    ensure!(
        first.exports.iter().any(|export| matches!(export.item, ExportItem::Table(id) if id == table)),
        "the second part of the program does not take the function table"
    );
    passes::gc::run(&mut first);
    let parts = Parts { first: first.emit_wasm(), second: second.emit_wasm() };
    for part in [&parts.first, &parts.second] {
        parse(part).context("the program cannot be cut in two")?;
    }
    Ok(parts)
}

/// Refuses a program that cannot be cut this way.
fn check(program: &Module) -> Result<()> {
    ensure!(program.memories.len() == 1, "the program has {} memories, not one", program.memories.len());
    let active = |kind: &DataKind| matches!(kind, DataKind::Active { .. });
    ensure!(
        program.data.iter().all(|data| active(&data.kind)),
        "the program holds data that it copies by itself, which may be the second part's"
    );
    // Declared elements only say whose address is taken.
    let passive = |kind: &ElementKind| matches!(kind, ElementKind::Passive);
    ensure!(
        !program.elements.iter().any(|element| passive(&element.kind)),
        "the program fills its tables by itself, perhaps in the second part"
    );
    Ok(())
}

/// The export that a door is known by while the program is written and read again.
fn mark(number: usize) -> String {
    format!("door {number}")
}

/// Takes the mark off again and gives the place of the door among all functions.
fn unmark(module: &mut Module, number: usize) -> Result<usize> {
    let mark = mark(number);
    let id = module.exports.get_func(&mark)?;
    module.exports.remove(&mark)?;
    module.funcs.iter().position(|function| function.id() == id).context("a door was lost")
}

fn parse(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false).generate_dwarf(false);
    config.parse(wasm).context("a part of the program is not valid")
}

fn function_table(module: &Module) -> Result<TableId> {
    module.tables.main_function_table()?.context("the program has no function table")
}

/// Makes a door call what stands at a place of the table.
fn lead(module: &mut Module, door: FunctionId, table: TableId, place: i32) {
    let ty = module.funcs.get(door).ty();
    let (parameters, results) = module.types.params_results(ty);
    let (parameters, results) = (parameters.to_vec(), results.to_vec());
    let mut builder = FunctionBuilder::new(&mut module.types, &parameters, &results);
    let arguments: Vec<_> = parameters.iter().map(|parameter| module.locals.add(*parameter)).collect();
    let mut body = builder.func_body();
    for argument in &arguments {
        body.local_get(*argument);
    }
    body.i32_const(place).call_indirect(ty, table);
    module.funcs.get_mut(door).kind = FunctionKind::Local(builder.local_func(arguments));
}

/// Makes room behind a table's functions and returns its length.
fn lengthen(module: &mut Module, table: TableId, by: usize) -> u64 {
    let table = module.tables.get_mut(table);
    table.initial += by as u64;
    table.maximum = table.maximum.map(|maximum| maximum.max(table.initial));
    table.initial
}

/// Short names that neither wasm-bindgen nor the glue gives.
#[derive(Default)]
struct Names(usize);

impl Names {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("${}", self.0 - 1)
    }
}

/// Something other than a function of its own, by its place among those of its sort.
#[derive(PartialEq, Eq, Hash)]
enum Thing {
    Function(usize),
    Global(usize),
    Memory(usize),
    Table(usize),
}

/// Exports what the second part may need besides functions of the first: what the first imports itself, its globals,
/// memories and tables. Returns under which names.
fn lend(first: &mut Module, names: &mut Names) -> HashMap<Thing, String> {
    let mut things: Vec<(Thing, ExportItem)> = Vec::new();
    let imported = first.funcs.iter().enumerate().filter(|(_, it)| matches!(it.kind, FunctionKind::Import(_)));
    things.extend(imported.map(|(at, it)| (Thing::Function(at), it.id().into())));
    things.extend(first.globals.iter().enumerate().map(|(at, it)| (Thing::Global(at), it.id().into())));
    things.extend(first.memories.iter().enumerate().map(|(at, it)| (Thing::Memory(at), it.id().into())));
    things.extend(first.tables.iter().enumerate().map(|(at, it)| (Thing::Table(at), it.id().into())));
    let lend = |(thing, item): (Thing, ExportItem)| {
        let name = names.next();
        first.exports.add(&name, item);
        (thing, name)
    };
    things.into_iter().map(lend).collect()
}

/// Leaves of the whole only code: what starts, what others see and what is there from the start is the first part's.
fn strip(second: &mut Module) {
    second.start = None;
    for id in second.exports.iter().map(|it| it.id()).collect::<Vec<_>>() {
        second.exports.delete(id);
    }
    for id in second.data.iter().map(|it| it.id()).collect::<Vec<_>>() {
        second.data.delete(id);
    }
    for id in second.elements.iter().map(|it| it.id()).collect::<Vec<_>>() {
        second.elements.delete(id);
    }
    for memory in second.memories.iter_mut() {
        memory.data_segments.clear();
    }
    for table in second.tables.iter_mut() {
        table.elem_segments.clear();
    }
}

/// Imports from the first part what it lends.
fn borrow(second: &mut Module, lent: &HashMap<Thing, String>) -> Result<()> {
    let name = |thing| lent.get(&thing).context("the two parts do not match");
    for id in second.imports.iter().map(|it| it.id()).collect::<Vec<_>>() {
        second.imports.delete(id);
    }
    for (at, function) in second.funcs.iter_mut().enumerate() {
        let id = function.id();
        if let FunctionKind::Import(imported) = &mut function.kind {
            imported.import = second.imports.add(FIRST_PART, name(Thing::Function(at))?, id);
        }
    }
    for (at, id) in second.globals.iter().map(|it| it.id()).collect::<Vec<_>>().into_iter().enumerate() {
        let import = second.imports.add(FIRST_PART, name(Thing::Global(at))?, id);
        second.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    for (at, memory) in second.memories.iter_mut().enumerate() {
        memory.import = Some(second.imports.add(FIRST_PART, name(Thing::Memory(at))?, memory.id()));
    }
    for (at, table) in second.tables.iter_mut().enumerate() {
        table.import = Some(second.imports.add(FIRST_PART, name(Thing::Table(at))?, table.id()));
    }
    Ok(())
}

/// Puts the doors' bodies where the first part looks for them.
fn fill(second: &mut Module, base: i32, size: u64, bodies: Vec<FunctionId>) -> Result<()> {
    let table = function_table(second)?;
    let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(base)) };
    let segment = second.elements.add(kind, ElementItems::Functions(bodies));
    let table = second.tables.get_mut(table);
    table.elem_segments.insert(segment);
    table.initial = size;
    table.maximum = None;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::ir::{LoadKind, MemArg};
    use walrus::{ImportKind, RefType, ValType};

    const DOOR: &str = "ndr_lens::app::engine::Engine::read";

    /// A program with a door, a function that only the door needs, one that both parts need, an import for each part,
    /// and a function in the table. The sum of the two constants in a body tells it from the others.
    fn program() -> Module {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let offset = ConstExpr::Value(Value::I32(1024));
        module.data.add(DataKind::Active { memory, offset }, b"data".to_vec());
        let stack = module.globals.add_local(ValType::I32, true, false, ConstExpr::Value(Value::I32(1024)));
        let table = module.tables.add_local(false, 2, Some(2), RefType::FUNCREF);
        let kind = module.types.add(&[ValType::I32], &[ValType::I32]);
        let (page_asks, _) = module.add_import_func("g", "page", kind);
        let (engine_asks, _) = module.add_import_func("g", "engine", kind);
        let mut function = |name: &str, calls: &[FunctionId], reads: bool| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
            builder.name(name.to_owned());
            let argument = module.locals.add(ValType::I32);
            let mut body = builder.func_body();
            body.local_get(argument);
            for called in calls {
                body.call(*called);
            }
            if reads {
                body.global_get(stack).drop();
                body.load(memory, LoadKind::I32 { atomic: false }, MemArg { align: 4, offset: 0 });
            }
            builder.finish(vec![argument], &mut module.funcs)
        };
        let both = function("both", &[], true);
        let helper = function("helper", &[both, engine_asks], true);
        let read = function(DOOR, &[helper, both], false);
        let through_table = function("through table", &[page_asks], false);
        let main = function("main", &[read, both], false);
        let active = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(1)) };
        let segment = module.elements.add(active, ElementItems::Functions(vec![through_table]));
        module.tables.get_mut(table).elem_segments.insert(segment);
        module.exports.add("main", main);
        module.exports.add("memory", memory);
        module
    }

    #[test]
    fn each_part_has_what_it_needs_and_the_second_asks_for_what_the_first_gives() {
        let parts = split(&mut program(), &[DOOR.to_owned()]).unwrap();
        let (first, second) = (parse(&parts.first).unwrap(), parse(&parts.second).unwrap());
        // Both, main, the door that leads on, and what is called through the table; the door itself and the helper.
        assert_eq!((first.funcs.iter_local().count(), second.funcs.iter_local().count()), (4, 2));
        assert_eq!((first.data.iter().count(), second.data.iter().count()), (1, 0));
        assert_eq!(second.exports.iter().count(), 0);

        let table = first.tables.get(function_table(&first).unwrap());
        assert_eq!((table.initial, table.maximum), (3, Some(3)));
        let table = second.tables.get(function_table(&second).unwrap());
        assert_eq!((table.initial, table.maximum), (3, None));
        let element = second.elements.iter().next().unwrap();
        let ElementKind::Active { offset: ConstExpr::Value(Value::I32(2)), .. } = element.kind else {
            panic!("the door is not at the place behind the first part's functions");
        };

        let given = |name: &str| first.exports.iter().find(|export| export.name == name).map(|export| export.item);
        for import in second.imports.iter() {
            assert_eq!(import.module, FIRST_PART);
            let same = matches!(
                (&import.kind, given(&import.name)),
                (ImportKind::Function(_), Some(ExportItem::Function(_)))
                    | (ImportKind::Global(_), Some(ExportItem::Global(_)))
                    | (ImportKind::Memory(_), Some(ExportItem::Memory(_)))
                    | (ImportKind::Table(_), Some(ExportItem::Table(_)))
            );
            assert!(same, "{}", import.name);
        }
        // Memory, stack, table, the function of both and the import that only the engine calls: no more is given away.
        assert_eq!((second.imports.iter().count(), first.exports.iter().count()), (5, 5 + 2));
        assert_eq!(first.imports.iter().count(), 2);
    }

    #[test]
    fn what_cannot_be_cut_is_refused() {
        let doors = [DOOR.to_owned()];
        let mut passive_data = program();
        passive_data.data.add(DataKind::Passive, b"data".to_vec());
        let mut passive_elements = program();
        passive_elements.elements.add(ElementKind::Passive, ElementItems::Functions(Vec::new()));
        let mut two_memories = program();
        two_memories.memories.add_local(false, false, 1, None, None);
        let mut no_table = Module::default();
        no_table.memories.add_local(false, false, 1, None, None);
        for mut module in [passive_data, passive_elements, two_memories, no_table] {
            assert!(split(&mut module, &doors).is_err());
        }
    }
}
